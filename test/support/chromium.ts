export { chromiumPath } from '../../src/main/loopback/chromium.ts';
