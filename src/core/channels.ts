/** The ipc channels between preload and Electron's main process. By themselves, so that the preload takes nothing else of the contract. */

export const BRIDGE_CHANNEL = 'crossroads:call';
/** Of commands, and back of their being done. */
export const COMMAND_CHANNEL = 'crossroads:command';
