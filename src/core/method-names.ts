import type { Method } from './api.ts';

declare const CONTRACT_METHODS: readonly Method[];

/**
 * The contract's methods, for the window and its preload. The build writes them in (`scripts/vite/contract-methods.ts`): the contract
 * itself would bring all its schemas, which every window would then make before its first screen.
 */
export const METHOD_NAMES = CONTRACT_METHODS;
