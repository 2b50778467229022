/** The roles of the team, in the order in which the day needs them. */
import type { Member, Role } from '../../api';

export const roles: readonly Role[] = [
  'responsible',
  'desk_manager',
  'moderator',
  'microphone_carrier',
  'speaker_minder',
  'catering_minder',
  'guide',
  'photographer',
  'lead_manager',
];

/** The name of a role in word keys: `desk-manager`. */
export const roleSlug = (role: Role): string => role.replaceAll('_', '-');

export const holders = (members: readonly Member[], role: Role): Member[] => members.filter((member) => member.roles.includes(role));
