/** For what the program itself sees to: where it is not there, the fault is ours and says what was looked for. No user reads it. */
export function sure<Thing>(thing: Thing, what: string): NonNullable<Thing> {
  if (!thing) throw new Error(`Not found: ${what}`);
  return thing;
}
