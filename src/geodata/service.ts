/** What a service of the outside world says of itself, beside its adapter. The security policy and the self-check read it there. */
import type { Result } from '../engine/ground/units.ts';
import type { RdPoint } from '../engine/scene/scene.ts';
import type { AskOptions, ServiceProblem, World } from './ask.ts';

interface Common {
  /** Do its answers stay in this browser? */
  readonly kept: boolean;
  /** One small question. */
  readonly probe: (at: RdPoint, world: World, options: AskOptions) => Promise<Result<unknown, ServiceProblem>>;
}

/** How its addresses begin, written out: the security policy lets the page ask there, or draw pictures from there, by this text. */
export type AskedService = Common & { readonly asks: string };
export type DrawnService = Common & { readonly draws: string };
export type Service = AskedService | DrawnService;

export const addressOf = (service: Service): string => ('asks' in service ? service.asks : service.draws);
