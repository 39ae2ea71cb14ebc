// Probability laws by their quantile functions, and the only transcendental functions of the project: AssemblyScript's
// own portable ones, so that every machine computes the same bits.

export function naturalLog(x: f64): f64 {
  return NativeMath.log(x);
}

export function exponential(x: f64): f64 {
  return NativeMath.exp(x);
}

export function power(x: f64, y: f64): f64 {
  return NativeMath.pow(x, y);
}

// Wichura, "Algorithm AS 241: The percentage points of the normal distribution" (1988), PPND16: relative error 1e-16.
export function normalQuantile(p: f64): f64 {
  const q = p - 0.5;
  if (abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return q * (((((((r * 2509.0809287301226727 + 33430.575583588128105) * r + 67265.770927008700853) * r
      + 45921.953931549871457) * r + 13731.693765509461125) * r + 1971.5909503065514427) * r + 133.14166789178437745) * r
      + 3.387132872796366608)
      / (((((((r * 5226.495278852545925 + 28729.085735721942674) * r + 39307.89580009271061) * r
      + 21213.794301586595867) * r + 5394.1960214247511077) * r + 687.1870074920579083) * r + 42.313330701600911252) * r
      + 1.0);
  }
  let r = q < 0 ? p : 1.0 - p;
  if (r <= 0) r = 5e-324;
  r = sqrt(-NativeMath.log(r));
  let x: f64;
  if (r <= 5) {
    r -= 1.6;
    x = (((((((r * 7.7454501427834140764e-4 + 0.0227238449892691845833) * r + 0.24178072517745061177) * r
      + 1.27045825245236838258) * r + 3.64784832476320460504) * r + 5.7694972214606914055) * r + 4.6303378461565452959) * r
      + 1.42343711074968357734)
      / (((((((r * 1.05075007164441684324e-9 + 5.475938084995344946e-4) * r + 0.0151986665636164571966) * r
      + 0.14810397642748007459) * r + 0.68976733498510000455) * r + 1.6763848301838038494) * r + 2.05319162663775882187) * r
      + 1.0);
  } else {
    r -= 5;
    x = (((((((r * 2.01033439929228813265e-7 + 2.71155556874348757815e-5) * r + 0.0012426609473880784386) * r
      + 0.026532189526576123093) * r + 0.29656057182850489123) * r + 1.7848265399172913358) * r + 5.4637849111641143699) * r
      + 6.6579046435011037772)
      / (((((((r * 2.04426310338993978564e-15 + 1.4215117583164458887e-7) * r + 1.8463183175100546818e-5) * r
      + 7.868691311456132591e-4) * r + 0.0148753612908506148525) * r + 0.13692988092273580531) * r + 0.59983220655588793769) * r
      + 1.0);
  }
  return q < 0 ? -x : x;
}

// Hart's rational approximation as given by West, "Better approximations to cumulative normal functions" (2005).
/** Distribution function of the standard normal law, to double precision. */
export function normalCdf(x: f64): f64 {
  const z = abs(x);
  if (z > 37) return x > 0 ? 1 : 0;
  const e = NativeMath.exp(-z * z * 0.5);
  let c: f64;
  if (z < 7.07106781186547) {
    const a = ((((((0.0352624965998911 * z + 0.700383064443688) * z + 6.37396220353165) * z + 33.912866078383) * z
      + 112.079291497871) * z + 221.213596169931) * z + 220.206867912376) * e;
    const b = ((((((0.0883883476483184 * z + 1.75566716318264) * z + 16.064177579207) * z + 86.7807322029461) * z
      + 296.564248779674) * z + 637.333633378831) * z + 793.826512519948) * z + 440.413735824752;
    c = a / b;
  } else {
    const b = z + 1.0 / (z + 2.0 / (z + 3.0 / (z + 4.0 / (z + 0.65))));
    c = e / b / 2.506628274631;
  }
  return x > 0 ? 1 - c : c;
}

/**
 * Quantiles of a normal law cut to the probabilities [from, from + width]; with `logarithmic` those of the lognormal.
 * `units` are n doubles in [0, 1).
 */
export function normalQuantiles(units: usize, n: i32, mu: f64, sigma: f64, from: f64, width: f64, logarithmic: bool, out: usize): void {
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 3;
    // Half a step in, so that neither end of the unit interval is ever asked for.
    const u = from + (load<f64>(units + o) + 5.5511151231257827e-17) * width;
    const x = mu + sigma * normalQuantile(u);
    store<f64>(out + o, logarithmic ? NativeMath.exp(x) : x);
  }
}

/**
 * Ranks 0 … count − 1 where rank r has the share ln((r + 2) ÷ (r + 1)) ÷ ln(count + 1): Zipf's law with exponent 1 but
 * for the first few ranks.
 */
export function zipfRanks(units: usize, n: i32, count: f64, out: usize): void {
  const log = NativeMath.log(count + 1);
  for (let i = 0; i < n; i++) {
    const o = <usize>i << 3;
    const r = floor(NativeMath.exp(load<f64>(units + o) * log)) - 1;
    store<u64>(out + o, <u64>min(max(r, 0), count - 1));
  }
}
