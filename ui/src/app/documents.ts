/** Printing a document of the open seminar and saying where it lies. */
import { api, type DocumentKind, type Format } from '../api';
import { session } from './session.svelte';
import { attempt, toastWritten } from './toasts.svelte';

export async function printDocument(document: DocumentKind, format: Format = 'pdf'): Promise<void> {
  const written = await attempt(() => api.documentPrint(session.id, document, format));
  if (written) toastWritten(written);
}
