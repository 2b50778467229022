import type { Application, Card } from '../../api';
import { session } from '../../app/session.svelte';
import { attempt } from '../../app/toasts.svelte';

export const saveApplication = (change: Partial<Application>): void =>
  void attempt(() => session.savePart('application', { ...session.plan.application, ...change }));

export const saveCard = (change: Partial<Card>): void => void attempt(() => session.savePart('card', { ...session.plan.card, ...change }));
