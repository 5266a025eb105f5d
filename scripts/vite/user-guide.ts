import { readFile } from 'node:fs/promises';
import { Marked } from 'marked';
import type { Plugin } from 'vite';

/**
 * Makes a module of a Markdown page of ours: its default export is the page as HTML, without its title. Pictures become files of the
 * app; links lead nowhere inside it, so only their words stay.
 */
export function markdownPages(): Plugin {
  return {
    name: 'crossroads:markdown-pages',
    async load(id) {
      if (!id.endsWith('.md')) return null;
      return moduleOf(await readFile(id, 'utf8'));
    },
  };
}

/** @param markdown the page's text */
export async function moduleOf(markdown: string): Promise<string> {
  const pictures: string[] = [];
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }) {
        return depth === 1 ? '' : `<h${depth}>${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ tokens }) {
        return this.parser.parseInline(tokens);
      },
      image({ href, text }) {
        pictures.push(href);
        // Split on below; the text is our own, escaped all the same.
        return `<img src="\0${pictures.length - 1}\0" alt="${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">`;
      },
    },
  });
  const html = await marked.parse(markdown);
  const imports = pictures.map((href, index) => `import picture${index} from './${href}';`);
  const parts = html
    .split('\0')
    .map((part, index) => (index % 2 === 0 ? JSON.stringify(part) : `picture${part}`));
  return `${imports.join('\n')}\nexport default ${parts.join(' + ')};\n`;
}
