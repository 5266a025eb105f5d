import { expect, it } from 'vitest';
import { moduleOf } from '../../scripts/vite/user-guide.ts';

it('makes a module of a page: no title, pictures as files, links as words', async () => {
  const module = await moduleOf('# Title\n\n## Part\n\nSee [there](x.md).\n\n![A "chart"](pictures/a.png)\n');
  expect(module).toBe(
    [
      "import picture0 from './pictures/a.png';",
      'export default "<h2>Part</h2>\\n<p>See there.</p>\\n<p><img src=\\"" + picture0 + "\\" alt=\\"A &quot;chart&quot;\\"></p>\\n";',
      '',
    ].join('\n'),
  );
});
