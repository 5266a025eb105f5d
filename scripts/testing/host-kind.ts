/** The hosts that one set of specs runs on, each from its built bundles. */
export const HOST_KINDS = ['loopback', 'electron'] as const;

export type HostKind = (typeof HOST_KINDS)[number];

/** The environment variable that names the one host which a run of the specs tries. */
export const E2E_HOST = 'CROSSROADS_E2E_HOST';
