export function faultsOf(
  lock: { readonly packages: Readonly<Record<string, unknown>> },
  known: readonly unknown[],
  licenceOf?: (name: string) => string | undefined,
): { readonly count: number; readonly forUsers: number; readonly faults: string[] };
