import { describe, expect, it } from 'vitest';
import { forSheet, previewStyles } from '../../src/report/preview.ts';

describe('the styles of the preview', () => {
  it('hold for its sheet instead of the window, minified or not', () => {
    expect(forSheet(':root{--a:1}*{margin:0}html{color:red}body{margin:0}.body{x:y}')).toBe(
      '.sheet{--a:1}*{margin:0}.sheet{color:red}.sheet{margin:0}.body{x:y}',
    );
    expect(forSheet(":root,\n[data-theme='light'] {\n  --a: 1;\n}\n\nbody {\n  color: red;\n}")).toBe(
      ".sheet,\n[data-theme='light'] {\n  --a: 1;\n}\n\n.sheet {\n  color: red;\n}",
    );
    expect(previewStyles('a4', 400, 1)).not.toMatch(/(?:^|[},\s])(?::root|html|body)\s*[,{]/);
  });
});
