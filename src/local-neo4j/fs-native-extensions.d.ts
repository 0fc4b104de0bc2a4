/** What is used of a package that has no types. */
declare module 'fs-native-extensions' {
  /** Lock an open file for writing; false if another open file holds the lock. */
  export function tryLock(fd: number): boolean;
}
