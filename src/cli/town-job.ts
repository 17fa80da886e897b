/**
 * A plan as work for Kubernetes: an Indexed Job with a tile for each index, and a Job that merges them. The cluster places,
 * repeats and limits; a tile that is asked for twice is the same tile.
 */
import type { TownPlan } from '../modules/landkaart/town-plan.ts';
import { Unusable } from './unusable.ts';

export interface JobAsked {
  readonly image: string;
  /** Name of the PersistentVolumeClaim that holds the folder of the plan. */
  readonly claim: string;
  readonly jobs: number;
}

/** What of `batch/v1` is used here. */
export interface Job {
  readonly apiVersion: 'batch/v1';
  readonly kind: 'Job';
  readonly metadata: { readonly name: string; readonly labels: Readonly<Record<string, string>> };
  readonly spec: JobSpec;
}
interface JobSpec {
  readonly completionMode?: 'Indexed';
  readonly completions: number;
  readonly parallelism: number;
  readonly backoffLimitPerIndex?: number;
  readonly backoffLimit?: number;
  readonly podFailurePolicy?: { readonly rules: readonly FailureRule[] };
  readonly template: { readonly metadata: Pick<Job['metadata'], 'labels'>; readonly spec: PodSpec };
}
interface FailureRule {
  readonly action: 'FailIndex' | 'FailJob' | 'Ignore';
  readonly onExitCodes?: {
    readonly containerName: string;
    readonly operator: 'In' | 'NotIn';
    readonly values: readonly number[];
  };
  readonly onPodConditions?: readonly { readonly type: string; readonly status: string }[];
}
interface PodSpec {
  readonly restartPolicy: 'Never';
  readonly automountServiceAccountToken: false;
  readonly securityContext: {
    readonly runAsNonRoot: true;
    readonly runAsUser: number;
    readonly fsGroup: number;
    readonly seccompProfile: { readonly type: 'RuntimeDefault' };
  };
  readonly containers: readonly Container[];
  readonly volumes: readonly (
    | { readonly name: string; readonly persistentVolumeClaim: { readonly claimName: string } }
    | { readonly name: string; readonly emptyDir: { readonly sizeLimit: string } }
  )[];
}
interface Container {
  readonly name: string;
  readonly image: string;
  readonly command: readonly string[];
  readonly resources: Readonly<Record<'requests' | 'limits', { readonly cpu: string; readonly memory: string }>>;
  readonly securityContext: {
    readonly allowPrivilegeEscalation: false;
    readonly readOnlyRootFilesystem: true;
    readonly capabilities: { readonly drop: readonly ['ALL'] };
  };
  readonly volumeMounts: readonly { readonly name: string; readonly mountPath: string }[];
}

/** Kubernetes keeps no more indexes than this in one Job. */
const mostIndexes = 100_000;
const folder = '/kaart';
const nobody = 65_532;
/** As `cli` answers when the input is unusable: once more gives the same. */
const unusableCode = 2;

/** The tiles, then the merge: the second is for when the first is complete. */
export function jobsOf({ sha256, tiles }: Pick<TownPlan, 'sha256' | 'tiles'>, asked: JobAsked): readonly [Job, Job] {
  if (tiles.length > mostIndexes)
    throw new Unusable(`${tiles.length} tiles are more than one Job holds; make the plan with a larger --tile`);
  const name = `landkaart-${sha256.slice(0, 8)}`;
  const labels = { 'app.kubernetes.io/name': 'gevelwijzer', 'app.kubernetes.io/component': 'landkaart' };
  const job = (part: string, command: string, spec: Omit<JobSpec, 'template'>): Job => ({
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name: `${name}-${part}`, labels },
    spec: { ...spec, template: { metadata: { labels }, spec: podOf(part, command, asked) } },
  });
  const plan = `--plan ${folder}/plan.json`;
  return [
    job('tegels', `node --max-old-space-size=400 /app/cli/main.js town tile ${plan} --index "$JOB_COMPLETION_INDEX"`, {
      completionMode: 'Indexed',
      completions: tiles.length,
      parallelism: Math.min(asked.jobs, tiles.length),
      backoffLimitPerIndex: 3,
      podFailurePolicy: {
        rules: [
          { action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] },
          {
            action: 'FailIndex',
            onExitCodes: { containerName: 'tegels', operator: 'In', values: [unusableCode] },
          },
        ],
      },
    }),
    job('kaart', `node /app/cli/main.js town merge ${plan}`, { completions: 1, parallelism: 1, backoffLimit: 2 }),
  ];
}

function podOf(name: string, command: string, { image, claim }: JobAsked): PodSpec {
  return {
    restartPolicy: 'Never',
    automountServiceAccountToken: false,
    securityContext: {
      runAsNonRoot: true,
      runAsUser: nobody,
      fsGroup: nobody,
      seccompProfile: { type: 'RuntimeDefault' },
    },
    containers: [
      {
        name,
        image,
        // The index stands in the environment of the container: a shell reads it.
        command: ['sh', '-c', `exec ${command}`],
        resources: { requests: { cpu: '1', memory: '500Mi' }, limits: { cpu: '1', memory: '1Gi' } },
        securityContext: {
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        },
        volumeMounts: [
          { name: 'kaart', mountPath: folder },
          { name: 'tmp', mountPath: '/tmp' },
        ],
      },
    ],
    volumes: [
      { name: 'kaart', persistentVolumeClaim: { claimName: claim } },
      { name: 'tmp', emptyDir: { sizeLimit: '64Mi' } },
    ],
  };
}
