import type { Component } from 'svelte';
import Check from '@lucide/svelte/icons/check';
import Info from '@lucide/svelte/icons/info';
import OctagonAlert from '@lucide/svelte/icons/octagon-alert';
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';

/** What a colour says; it never speaks alone, a sign or a word goes with it. */
export type Tone = 'neutral' | 'accent' | 'ok' | 'warn' | 'bad';

export type Icon = Component<{ size?: number | string; strokeWidth?: number | string; class?: string }>;

export const signs: Partial<Record<Tone, Icon>> = {
  accent: Info,
  ok: Check,
  warn: TriangleAlert,
  bad: OctagonAlert,
};
