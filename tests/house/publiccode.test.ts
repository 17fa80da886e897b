/**
 * The rules of publiccode.yml 0.7 (yml.publiccode.tools, "The Standard", with the lists of categories and scopes of the
 * same version), written down here because no validator of it runs on Node. Unknown keys are refused.
 */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { languageCodes } from '../../src/i18n/languages.ts';
import { projectFiles, read } from './source-tree.ts';

const text = v.pipe(v.string(), v.nonEmpty());
const url = v.pipe(v.string(), v.url(), v.startsWith('https://'));
const uri = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9+.-]*:\S+$/i));
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/));
const date = v.pipe(v.string(), v.isoDate());
const path = v.pipe(
  v.string(),
  v.check((one) => projectFiles().includes(one), 'no file of this repository'),
);

/** Those of the list that could be ours; the list itself has a hundred. */
const categories = [
  'compliance-management',
  'data-visualization',
  'geographic-information-systems',
  'predictive-analysis',
];

const description = v.strictObject({
  localisedName: v.optional(text),
  shortDescription: v.pipe(text, v.maxLength(150), v.regex(/^[^\n]+$/)),
  longDescription: v.pipe(text, v.minLength(150), v.maxLength(10_000)),
  documentation: v.optional(url),
  apiDocumentation: v.optional(url),
  features: v.pipe(v.array(v.pipe(text, v.maxLength(100))), v.minLength(5), v.maxLength(20)),
  screenshots: v.optional(v.array(v.pipe(path, v.regex(/\.(?:png|jpe?g)$/)))),
});

const dependency = v.strictObject({
  name: text,
  versionMin: v.optional(v.string()),
  versionMax: v.optional(v.string()),
  version: v.optional(v.string()),
  optional: v.optional(v.boolean()),
});

const publiccode = v.strictObject({
  publiccodeYmlVersion: v.picklist(['0.7', '0.7.0']),
  name: text,
  url,
  landingURL: v.optional(url),
  organisation: v.optional(v.strictObject({ uri, name: v.optional(text) })),
  softwareVersion: v.optional(text),
  releaseDate: v.optional(date),
  logo: v.optional(v.pipe(path, v.regex(/\.(?:svg|svgz|png)$/))),
  platforms: v.pipe(v.array(v.picklist(['web', 'windows', 'mac', 'linux', 'ios', 'android'])), v.nonEmpty()),
  categories: v.optional(v.array(v.picklist(categories))),
  roadmap: v.optional(url),
  developmentStatus: v.picklist(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: v.picklist([
    'standalone/mobile',
    'standalone/iot',
    'standalone/desktop',
    'standalone/web',
    'standalone/backend',
    'standalone/other',
    'addon',
    'library',
    'configurationFiles',
  ]),
  supports: v.optional(v.array(v.strictObject({ id: uri }))),
  intendedAudience: v.optional(
    v.strictObject({
      countries: v.optional(v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)))),
      unsupportedCountries: v.optional(v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)))),
      scope: v.optional(v.array(v.picklist(['emergency-services', 'government', 'local-authorities', 'security']))),
    }),
  ),
  description: v.pipe(
    v.record(language, description),
    v.check((all) => Object.keys(all).length > 0),
  ),
  legal: v.strictObject({ license: v.literal('EUPL-1.2'), mainCopyrightOwner: v.optional(text) }),
  maintenance: v.strictObject({
    // `contract` asks for contractors besides, which are not ours.
    type: v.picklist(['internal', 'community']),
    contacts: v.pipe(
      v.array(
        v.strictObject({
          name: text,
          email: v.optional(v.pipe(v.string(), v.email())),
          phone: v.optional(text),
          affiliation: v.optional(text),
        }),
      ),
      v.nonEmpty(),
    ),
  }),
  localisation: v.strictObject({
    localisationReady: v.boolean(),
    availableLanguages: v.pipe(v.array(language), v.nonEmpty()),
  }),
  dependsOn: v.optional(
    v.strictObject({
      open: v.optional(v.array(dependency)),
      proprietary: v.optional(v.array(dependency)),
      hardware: v.optional(v.array(dependency)),
    }),
  ),
});

const given: Record<string, unknown> = parse(read('publiccode.yml'));
const faults = (value: unknown): string[] => {
  const answer = v.safeParse(publiccode, value);
  return answer.success ? [] : answer.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);
};

describe('publiccode.yml', () => {
  it('is valid by version 0.7 of the standard', () => {
    expect(faults(given)).toEqual([]);
  });

  it('says what package and languages say', () => {
    expect(given['softwareVersion']).toBe(JSON.parse(read('package.json')).version);
    expect(given['localisation']).toMatchObject({ availableLanguages: languageCodes });
    expect(Object.keys(given['description'] as object)).toEqual([...languageCodes]);
  });

  it.each([
    ['url', undefined],
    ['categories', ['design-and-simulation']],
    ['intendedAudience', { countries: ['nl'] }],
    ['publiccodeYmlVersion', '0.4'],
    ['maintenance', { type: 'community', contacts: [] }],
    ['logo', 'public/no-such.svg'],
    ['genericName', 'screening'],
    ['intendedAudience', { scope: ['public-safety'] }],
  ])('with another %s it is not', (key, value) => {
    expect(faults({ ...given, [key]: value })).not.toEqual([]);
  });
});
