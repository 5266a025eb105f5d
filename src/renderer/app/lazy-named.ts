import { type ComponentType, lazy } from 'react';

/** A component that is fetched when it is first drawn, by the name that its file exports it under. */
export const lazyNamed = <N extends string, P>(name: N, load: () => Promise<Record<N, ComponentType<P>>>) =>
  lazy(async () => ({ default: (await load())[name] }));
