/** English words of the first-run guide on the demo. */
import type { GuideWords } from '../nl/guide.ts';

export const guideEn: GuideWords = {
  title: 'How it works',
  count: (at, of) => `${at} of ${of}`,
  previous: 'Previous tip',
  next: 'Next tip',
  close: 'Close this explanation',
  tips: {
    look: 'This is an example in an invented town. Drag the machine, or choose it and use the arrow keys: the colour follows at once.',
    why: 'Every reason has a number. The same number stands on the map and in the report. Choose “formula and source” to see how the figure came about.',
    check:
      'Below the reasons you read how sure the colour is, and what you can check on site. What you record there counts at once.',
    measures:
      'Under Measures are the smallest sets that meet all criteria. Try one, or look where it can stand and make a variant of that.',
    report:
      'The report puts it all on paper: reasons, limits, sources and what was agreed. You can open it again later.',
  },
};
