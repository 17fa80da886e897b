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

// The text that goes along, of a package that names its licence and leaves its text in the repository it is made from.
/** @type {Readonly<Record<string, string>>} */
export const licenceTexts = {
  'pmtiles@4.5.0': `Copyright 2021 Protomaps LLC

Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following conditions are met:

1. Redistributions of source code must retain the above copyright notice, this list of conditions and the following disclaimer.

2. Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following disclaimer in the documentation and/or other materials provided with the distribution.

3. Neither the name of the copyright holder nor the names of its contributors may be used to endorse or promote products derived from this software without specific prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.`,
};
