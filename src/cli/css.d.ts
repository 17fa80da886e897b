/** A style sheet as it stands, taken into the bundle: the command works from any folder. */
declare module '*.css?raw' {
  const text: string;
  export default text;
}
