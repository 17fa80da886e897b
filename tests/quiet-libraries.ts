/** Libraries tell their progress by `console.debug`: nobody reads it in the gate, and it would be a third of its time. */
console.debug = () => undefined;
