import type { Ask } from './client.ts';
import type { Human } from './humans.ts';
import type { World } from './world.ts';

/** Whose thing is asked for. */
export type OwnUnit = 'lpse' | 'bidang';

/** A request that is valid in everything but, perhaps, who sends it. */
export interface Request {
  make: (world: World, unit: OwnUnit) => Promise<unknown>;
  /** Everybody who may do it gets a thing of his or her own, since it can be done once only. */
  fresh: boolean;
  ask: (thing: unknown, world: World, human: Human) => Ask | Promise<Ask>;
}

interface Wish<T> {
  make?: (world: World, unit: OwnUnit) => Promise<T>;
  fresh?: boolean;
  ask: (thing: T, world: World, human: Human) => Ask | Promise<Ask>;
}

/** The one place that knows that `ask` gets what `make` gave. */
export function request<T = null>({ make, fresh = false, ask }: Wish<T>): Request {
  return { make: make ?? (async () => null), fresh, ask: ask as Request['ask'] };
}
