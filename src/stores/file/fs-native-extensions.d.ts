/** The part of the package that is used; it ships no types. */
declare module 'fs-native-extensions' {
  const extensions: {
    /** True when the exclusive lock on the file is granted; the kernel frees it when the process dies. */
    tryLock(fd: number): boolean;
    unlock(fd: number): void;
  };
  export default extensions;
}
