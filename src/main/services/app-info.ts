import type { AppInfo } from '../../core/api.ts';
import type { ServiceEnv } from './env.ts';

/** What the window shows of the app itself. Whether saving works is looked up each time. */
export function appInfo({ version, host, locale, storage }: ServiceEnv): AppInfo {
  return { version, host, locale, dataFolder: storage.folder, readOnly: storage.readOnly() };
}
