/** So many characters of texts are remembered by one reader. */
const MOST_KEPT = 40_000;

/**
 * A reader that remembers what it read last: the readers of columns, remarks and sentences ask for the same texts again and
 * again. For readers that only look at the text, and whose answers nobody changes.
 */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  let kept = 0;
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known as T;
    const answer = read(text);
    kept += text.length + 1;
    if (kept > MOST_KEPT) {
      answers.clear();
      kept = text.length + 1;
    }
    answers.set(text, answer);
    return answer;
  };
}
