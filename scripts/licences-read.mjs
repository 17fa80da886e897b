// Licences that a person read in the package itself, because its description does not say it right. Of one version: the next
// is read anew.
/** @type {Readonly<Record<string, string>>} */
export const licencesRead = {
  // "licenses", an old form; its LICENSE.md is that text.
  'arc@0.2.0': 'BSD-2-Clause',
  // A slip of the pen ("BDS"); its LICENSE is that text.
  'splaytree-ts@1.0.2': 'BSD-3-Clause',
  // EDL-1.0 or EPL-1.0, whichever one likes; the EDL is BSD-3-Clause by another name.
  'jsts@2.7.1': 'BSD-3-Clause',
  '@turf/jsts@2.7.2': 'BSD-3-Clause',
};
