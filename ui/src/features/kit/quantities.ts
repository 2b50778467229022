/** How many pieces of what, as far as the season says so. */
import type { Assessment, Kit, Pack, Plan } from '../../api';

/** Kits for so many people with the season's reserve, rounded up. */
export function kitsFor(people: number, pack: Pack): number {
  return people + Math.ceil((people * pack.kit.reserve_percent) / 100);
}

/** Those expected at high turnout; without registrations the planned number counts. */
export function expectedPeople(plan: Plan, assessment: Assessment): number {
  return assessment.attendance.registered === 0 ? plan.card.planned_listeners : assessment.forecast.expected_high;
}

/** Pieces of a shipped material that are needed; 0 when it will not come. */
export function neededPieces(material: string, kit: Kit, kits: number, pack: Pack): number {
  if (material.startsWith('wall_flag')) return kit.flag_owned ? 0 : 1;
  if (material.startsWith('souvenirs')) return kit.lottery ? pack.kit.lottery_souvenirs : 0;
  if (material.startsWith('table_banner')) return 1;
  return kits;
}
