import type { FastifyReply } from 'fastify';

/** Tells where the new resource is read (RFC 9110 §15.3.2) and hands its view on. `base` is the list's path. */
export function created<View extends { readonly id: string }>(
  reply: FastifyReply,
  base: string,
  view: View,
): View {
  void reply.header('location', `${base}/${view.id}`);
  return view;
}

/** The same for what is read under something else than an id. */
export function createdAt<View>(reply: FastifyReply, address: string, view: View): View {
  void reply.header('location', address);
  return view;
}
