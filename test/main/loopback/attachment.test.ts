import { expect, it } from 'vitest';
import { attachment } from '../../../src/main/loopback/file-route.ts';

// RFC 6266 and RFC 8187: a quoted ASCII fallback, and the name in percent-encoded UTF-8 without ' ( ) *.
it.each([
  ['report.pdf', 'attachment; filename="report.pdf"; filename*=UTF-8\'\'report.pdf'],
  ['Größe.pdf', 'attachment; filename="Gr__e.pdf"; filename*=UTF-8\'\'Gr%C3%B6%C3%9Fe.pdf'],
  [
    'a "b" \\ 50%.pdf',
    'attachment; filename="a _b_ _ 50_.pdf"; filename*=UTF-8\'\'a%20%22b%22%20%5C%2050%25.pdf',
  ],
  [
    "it's (mine)*.pdf",
    "attachment; filename=\"it's (mine)*.pdf\"; filename*=UTF-8''it%27s%20%28mine%29%2A.pdf",
  ],
  ['a\r\nX: y.pdf', 'attachment; filename="a__X: y.pdf"; filename*=UTF-8\'\'a%0D%0AX%3A%20y.pdf'],
])('names the file %j safely', (name, header) => {
  expect(attachment(name)).toBe(header);
});
