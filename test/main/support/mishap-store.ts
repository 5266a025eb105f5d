import { join } from 'node:path';
import { confStore } from '../../../src/main/storage/conf-store.ts';
import type { StoreFactory } from '../../../src/main/storage/store-factory.ts';

/** conf, and then something happens to what it wrote. */
export const mishapStore =
  (mishap: (file: string) => void): StoreFactory =>
  (target) => {
    const file = confStore(target);
    return {
      get store() {
        return file.store;
      },
      set store(content) {
        file.store = content;
        mishap(join(target.cwd, `${target.configName}.${target.fileExtension}`));
      },
    };
  };
