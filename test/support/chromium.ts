/** Tests use the Chromium that the app itself would find, npm's first. Launch it with `--no-sandbox` only. */
export { chromiumPath } from '../../src/main/loopback/chromium.ts';
