/** The part of Express's router that is looked at: its layers, and what each would match. */
interface Layer {
  readonly route?: { readonly methods: Readonly<Record<string, boolean>> };
  match(path: string): boolean;
}

/** Methods that some route has for a path, in upper case; empty when there is no such path. */
export function allowedMethods(application: unknown, path: string): string[] {
  const { router } = application as { router?: { stack: readonly Layer[] } };
  const methods = new Set<string>();
  for (const layer of router?.stack ?? []) {
    if (!layer.route || !matches(layer, path)) continue;
    for (const [method, has] of Object.entries(layer.route.methods)) {
      if (has && method !== '_all') methods.add(method.toUpperCase());
    }
  }
  if (methods.has('GET')) methods.add('HEAD');
  return [...methods].sort();
}

function matches(layer: Layer, path: string): boolean {
  try {
    return layer.match(path);
  } catch {
    // A path that cannot be decoded matches nothing.
    return false;
  }
}
