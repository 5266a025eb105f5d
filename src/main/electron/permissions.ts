import type { Session } from 'electron';

type RequestHandler = NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>;
type CheckHandler = NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>;
type Permission = Parameters<RequestHandler>[1] | Parameters<CheckHandler>[1];

/** The permissions that pages have, each with its reason. All others are denied; Electron's default is to grant them. */
const GRANTED: ReadonlySet<Permission> = new Set<Permission>([
  // "Copy my text", where a save failed: plain text that the app itself puts there. Reading the clipboard stays refused.
  'clipboard-sanitized-write',
]);

/** Most web APIs check first and ask where the check refuses, so both must answer. */
export function refusePermissions(session: Session): void {
  session.setPermissionCheckHandler((_contents, permission) => GRANTED.has(permission));
  session.setPermissionRequestHandler((_contents, permission, decide) => decide(GRANTED.has(permission)));
  session.setDevicePermissionHandler(() => false);
}
