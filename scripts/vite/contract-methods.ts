import type { Plugin } from 'vite';
import { METHODS } from '../../src/core/api.ts';

/** Writes the names of the contract's methods into `core/method-names.ts`, so that whoever needs only them has none of its schemas. */
export function contractMethods(): Plugin {
  return {
    name: 'crossroads:contract-methods',
    config: () => ({ define: { CONTRACT_METHODS: JSON.stringify(METHODS) } }),
  };
}
