/** Of a register what an answer names: name, day, and whether somebody said that day. */
import type { RegisterCard } from '../../../archive/registers.ts';
import type { AskedRegister } from '../../../modules/heling/visit.ts';

export const factsOf = ({ name, date, count, ofFile }: RegisterCard): AskedRegister => ({ name, date, count, ofFile });
