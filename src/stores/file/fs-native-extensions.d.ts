/** The part of the package that is used; it ships no types. */
declare module 'fs-native-extensions' {
  const extensions: {
    /** Resolves when the exclusive lock on the file is granted; the kernel frees it when the process dies. */
    waitForLock(fd: number): Promise<void>;
    unlock(fd: number): void;
  };
  export default extensions;
}
