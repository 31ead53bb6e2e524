import { ACCESS_TOKEN_SECONDS } from '#platform/auth/access-token.js';

export class TokensView {
  readonly access_token!: string;
  readonly token_type!: 'Bearer';
  /** Seconds until the access token ends. */
  readonly expires_in!: number;
  /** Good for one refresh; using it twice ends the session. */
  readonly refresh_token!: string;
}

export function toTokensView(accessToken: string, refreshToken: string): TokensView {
  return {
    access_token: accessToken,
    token_type: 'Bearer',
    expires_in: ACCESS_TOKEN_SECONDS,
    refresh_token: refreshToken,
  };
}
