export function randomOf(seed: number): () => number;
export function article(seed: number, size: number, form?: 'html' | 'text'): string;
export function sentence(seed: number): string;
export function countWords(text: string): number;
