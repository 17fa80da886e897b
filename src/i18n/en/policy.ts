/** English words of the policy. */
import type { PolicyWords } from '../nl/policy.ts';
import { limitsEn } from './criteria.ts';

export const policyEn: PolicyWords = {
  title: 'Policy: the limits of the ten criteria',
  help: 'The example policy is of this project and adopted by no authority. A municipality can open its own limits; the verdict, the report and the kenmerk then name that policy.',
  used: (id, version, owner) => `Policy in use: ${id}, version ${version}. Owner: ${owner}.`,
  same: 'This is the example policy.',
  sameVerdict: (verdict) => `With the example policy the verdict is ${verdict} too.`,
  otherVerdict: (own, other) => `With your policy the verdict is ${own}. With the example policy it would be ${other}.`,
  refused:
    'The policy in this dossier cannot be right and was not used. Open it again under “See or change the policy”.',
  look: 'See or change the policy',
  open: 'Open your own policy',
  template: 'Save this policy as a file to adapt it',
  reset: 'Go back to the example policy',
  caption: 'Limits',
  limit: 'Limit',
  value: 'Value',
  released: 'Example policy',
  range: 'Allowed',
  reason: 'Reason',
  noReason: 'as in the example',
  differs: 'differs',
  ignored: (names: string) => `No longer used: ${names}. This limit does not exist any more and counts for nothing.`,
  to: (low, high) => `${low} to ${high}`,
  none: 'no limit',
  limits: limitsEn,
  problems: {
    'policy-not-json': () => 'The file is not valid JSON. First save the example and adapt it.',
    'policy-shape': (where) =>
      `The policy is wrong at “${where}”: something is missing or of the wrong kind. Compare it with the example.`,
    'policy-range': (where, low, high) =>
      `The limit “${where}” lies outside what is sound: take a value from ${low} to ${high}.`,
    'policy-unit': (where) => `The limit “${where}” has another unit than the example. Take that over.`,
    'policy-reason': (where) =>
      `The limit “${where}” differs from the example, but the reason is missing. Put it under “reasons”.`,
    'policy-name': () =>
      'This policy has the name of the example but other limits. Give it an “id” and “owner” of its own.',
    'policy-too-large': () => 'This file is too large for a policy. Choose the JSON file with the limits.',
  },
};
