/** Long work is done a slice at a time: Node has one thread, and others are answered in between. */
import { setImmediate as pause } from 'node:timers/promises';

/** In milliseconds. */
export const longestSlice = 10;

/** For work that asks now and then whether its slice is over. */
export function sliceOfWork(): { isOver: () => boolean; giveWay: () => Promise<void> } {
  let at = performance.now();
  return {
    isOver: () => performance.now() - at >= longestSlice,
    async giveWay() {
      await pause();
      at = performance.now();
    },
  };
}
