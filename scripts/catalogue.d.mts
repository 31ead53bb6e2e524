import type { ClientBase } from 'pg';
export function describeCatalogue(client: ClientBase): Promise<string>;
