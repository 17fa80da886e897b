/** Libraries tell their progress by `console.debug` and their doubts by `console.assert`: nobody reads it in the gate, and it would be a third of its time. */
console.debug = () => undefined;
console.assert = () => undefined;
