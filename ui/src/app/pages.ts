/** All pages of the window, in the order of the work. */
import type { Component } from 'svelte';
import BellRing from '@lucide/svelte/icons/bell-ring';
import Calculator from '@lucide/svelte/icons/calculator';
import Camera from '@lucide/svelte/icons/camera';
import ClipboardCheck from '@lucide/svelte/icons/clipboard-check';
import ClipboardList from '@lucide/svelte/icons/clipboard-list';
import FilePen from '@lucide/svelte/icons/file-pen';
import FileText from '@lucide/svelte/icons/file-text';
import Gauge from '@lucide/svelte/icons/gauge';
import Grid3x3 from '@lucide/svelte/icons/grid-3x3';
import Handshake from '@lucide/svelte/icons/handshake';
import IdCard from '@lucide/svelte/icons/id-card';
import LayoutTemplate from '@lucide/svelte/icons/layout-template';
import ListOrdered from '@lucide/svelte/icons/list-ordered';
import MapPin from '@lucide/svelte/icons/map-pin';
import Megaphone from '@lucide/svelte/icons/megaphone';
import PackageCheck from '@lucide/svelte/icons/package-check';
import Package from '@lucide/svelte/icons/package';
import Scale from '@lucide/svelte/icons/scale';
import ScanLine from '@lucide/svelte/icons/scan-line';
import Table from '@lucide/svelte/icons/table';
import Timer from '@lucide/svelte/icons/timer';
import Users from '@lucide/svelte/icons/users';
import type { Phase } from '../api';
import type { Icon } from '../components/tones';

export interface PageEntry {
  id: string;
  /** The heading it stands under in the navigation; none for the first. */
  group: Group | null;
  icon: Icon;
  /** Phases whose findings belong to the page. */
  phases: readonly Phase[];
  /** Further phases whose open questions stand here, because their own page has no room for them. */
  asks?: readonly Phase[];
  /** Stands without the frame, over the whole window. */
  full?: boolean;
  load: () => Promise<{ default: Component }>;
}

export const groups = ['preparation', 'content', 'listeners', 'day', 'after'] as const;
export type Group = (typeof groups)[number];

/** The names of pages are in the catalogue under `page-<id>`, their purpose under `page-<id>-purpose`. */
export const pages: readonly PageEntry[] = [
  {
    id: 'overview',
    group: null,
    icon: Gauge,
    phases: ['overview'],
    load: () => import('../features/overview/OverviewPage.svelte'),
  },
  {
    id: 'application',
    group: 'preparation',
    icon: FilePen,
    phases: ['application'],
    load: () => import('../features/application/ApplicationPage.svelte'),
  },
  { id: 'stages', group: 'preparation', icon: Timer, phases: ['stages'], load: () => import('../features/stages/StagesPage.svelte') },
  { id: 'team', group: 'preparation', icon: IdCard, phases: ['team'], load: () => import('../features/team/TeamPage.svelte') },
  { id: 'venue', group: 'preparation', icon: MapPin, phases: ['venue'], load: () => import('../features/venue/VenuePage.svelte') },
  { id: 'hall', group: 'preparation', icon: Grid3x3, phases: ['hall'], load: () => import('../features/hall/HallPage.svelte') },
  { id: 'kit', group: 'preparation', icon: Package, phases: ['kit'], load: () => import('../features/kit/KitPage.svelte') },
  { id: 'agenda', group: 'content', icon: ListOrdered, phases: ['agenda'], load: () => import('../features/agenda/AgendaPage.svelte') },
  { id: 'estimate', group: 'content', icon: Calculator, phases: ['estimate'], load: () => import('../features/estimate/EstimatePage.svelte') },
  {
    id: 'landing',
    group: 'content',
    icon: LayoutTemplate,
    phases: ['landing'],
    load: () => import('../features/landing/LandingPage.svelte'),
  },
  {
    id: 'announcements',
    group: 'content',
    icon: Megaphone,
    phases: ['announcements'],
    load: () => import('../features/announcements/AnnouncementsPage.svelte'),
  },
  {
    id: 'registrations',
    group: 'listeners',
    icon: Users,
    phases: ['registrations'],
    load: () => import('../features/registrations/RegistrationsPage.svelte'),
  },
  {
    id: 'reminders',
    group: 'listeners',
    icon: BellRing,
    phases: ['reminders'],
    load: () => import('../features/reminders/RemindersPage.svelte'),
  },
  { id: 'day', group: 'day', icon: ClipboardCheck, phases: ['day'], load: () => import('../features/day/DayPage.svelte') },
  { id: 'desk', group: 'day', icon: ScanLine, phases: [], full: true, load: () => import('../features/desk/DeskPage.svelte') },
  {
    id: 'questionnaire',
    group: 'after',
    icon: ClipboardList,
    phases: ['questionnaire'],
    load: () => import('../features/questionnaire/QuestionnairePage.svelte'),
  },
  { id: 'photos', group: 'after', icon: Camera, phases: ['photos'], load: () => import('../features/photos/PhotosPage.svelte') },
  { id: 'papers', group: 'after', icon: FileText, phases: ['papers'], load: () => import('../features/papers/PapersPage.svelte') },
  {
    id: 'report',
    group: 'after',
    icon: PackageCheck,
    phases: ['report'],
    load: () => import('../features/report/ReportPage.svelte'),
  },
  { id: 'leads', group: 'after', icon: Handshake, phases: ['leads'], load: () => import('../features/leads/LeadsPage.svelte') },
  { id: 'settlement', group: 'after', icon: Scale, phases: ['settlement'], load: () => import('../features/settlement/SettlementPage.svelte') },
];

/** The manager's table over all seminars; it needs no open seminar. */
export const seminarsPage: PageEntry = {
  id: 'seminars',
  group: null,
  icon: Table,
  phases: [],
  load: () => import('../features/seminars/SeminarsPage.svelte'),
};

export function pageById(id: string): PageEntry | undefined {
  return id === seminarsPage.id ? seminarsPage : pages.find((page) => page.id === id);
}

/** The page on which a finding of `phase` is mended. */
export function pageOfPhase(phase: Phase): PageEntry | undefined {
  return pages.find((page) => page.phases.includes(phase));
}
