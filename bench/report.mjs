/** One line of JSON for the benchmark that started this process. */
export function report(measured) {
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ ...measured, peakMegabytes }));
}
