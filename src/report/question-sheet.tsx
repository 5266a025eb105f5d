import script from 'virtual:question-page';
import { renderToStaticMarkup } from 'react-dom/server';
import type { QuestionSheet } from '../core/second-voice/question-sheet.ts';
import criterionStyles from '../sheet/criterion.css?inline';
import sheetStyles from '../sheet/sheet.css?inline';
import sliderStyles from '../sheet/slider.css?inline';
import { fontFaces } from './fonts.ts';
import contrast from './look/contrast.css?inline';
import page from './look/question-page.css?inline';
import families from './look/report-fonts.css?inline';
import tokens from './look/tokens.css?inline';

/**
 * A question sheet as one page that works from a disk, without a network, in any browser: its policy lets its one script and its one
 * style run, by their hashes, and no request. What users wrote is data in it, and becomes text nodes only.
 *
 * @param sha256 of a text in UTF-8, in Base64
 */
export function renderQuestionSheet(sheet: QuestionSheet, sha256: (text: string) => string): string {
  const data = safeJson(sheet);
  const styles = [
    fontFaces(data),
    tokens,
    families,
    contrast,
    sheetStyles,
    criterionStyles,
    sliderStyles,
    page,
  ].join('\n');
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${sha256(script)}'`,
    `style-src 'sha256-${sha256(styles)}'`,
    'font-src data:',
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
  const head = renderToStaticMarkup(
    <>
      <meta charSet="utf-8" />
      <meta httpEquiv="Content-Security-Policy" content={policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="generator" content="Crossroads" />
      <title>A question sheet from Crossroads</title>
    </>,
  );
  const body = renderToStaticMarkup(
    <main id="sheet">
      <div className="qs">
        <div className="qs-waiting">
          <h1>A question sheet from Crossroads</h1>
          <p>
            The questions cannot be shown here: JavaScript is off, as in the preview of many mail programs, or
            the file is not whole.
          </p>
          <p>
            Save the file and open it in a browser, such as Chrome, Edge, Firefox or Safari. If that does not
            help, ask for the file again. It sends nothing.
          </p>
        </div>
      </div>
    </main>,
  );
  // Beside React, which would escape them. Neither holds anything that would end its element.
  return `<!doctype html><html lang="en" data-theme="light"><head>${head}<style>${styles}</style></head><body>${body}<script type="application/json" id="questions">${data}</script><script>${script}</script></body></html>`.toWellFormed();
}

/** JSON without a character that HTML would read: no text can end the element it stands in. */
const safeJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
