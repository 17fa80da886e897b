/** Does a text that begins as JSON stop before what it opened is closed? Then its end is missing; anything else is no JSON. */
export function endsEarly(text: string): boolean {
  const start = /[^\s\uFEFF]/.exec(text)?.index ?? 0;
  if (text[start] !== '{' && text[start] !== '[') return false;
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    const sign = text[i];
    if (sign === '[' || sign === '{') depth++;
    else if (sign === ']' || sign === '}') depth--;
    // Behind what is closed whole a next one may begin, as on lines; anything else is no JSON.
    else if (depth === 0 && sign !== '\u001e' && sign?.trim() !== '') return false;
    else if (sign === '"') {
      for (i++; i < text.length && text[i] !== '"'; i++) if (text[i] === '\\') i++;
      if (i >= text.length) return true;
    }
  }
  return depth > 0;
}
