/** Every error code of the API with its HTTP status and title. `docs/errors.md` is generated from this table. */
export const PROBLEMS = {
  'request.malformed': [400, 'The request could not be read'],
  'request.unknown_field': [400, 'The request has a field this route does not know'],
  'request.unknown_parameter': [400, 'The request has a query parameter this route does not know'],
  'request.invalid_parameter': [400, 'A query or path parameter has a wrong value'],
  'request.invalid_cursor': [400, 'The cursor is not one this list gave out'],
  'request.invalid': [422, 'The request is well-formed but a field has a wrong value'],
  'request.too_deep': [400, 'The request body is nested too deeply'],
  'request.timeout': [408, 'The request did not arrive in time'],
  'request.head_too_large': [431, 'The head of the request is too large'],
  'request.too_large': [413, 'The request body is too large'],
  'request.unsupported_media_type': [415, 'The content type is not accepted here'],
  'request.rate_limited': [429, 'There were too many requests'],
  'request.not_found': [404, 'There is no such route'],
  'request.if_match_required': [428, 'This change needs an If-Match header'],
  'request.idempotency_key_reused': [
    422,
    'The Idempotency-Key was used before with another request',
  ],
  'request.idempotency_in_progress': [409, 'A request with this Idempotency-Key is still running'],
  'auth.missing_credentials': [401, 'This route needs credentials'],
  'auth.invalid_token': [401, 'The access token is not valid'],
  'auth.invalid_credentials': [401, 'E-mail or password is wrong'],
  'auth.otp_required': [401, 'A one-time password is needed'],
  'auth.invalid_refresh_token': [401, 'The refresh token is not valid'],
  'auth.stale_authentication': [403, 'This needs your password once more'],
  'auth.invalid_link': [422, 'The link is not valid, was used before or has run out'],
  'auth.too_many_mails': [429, 'Too many mails were asked for; wait a while'],
  'auth.busy': [429, 'Too many log-ins at this moment'],
  'auth.throttled': [429, 'Too many wrong passwords; wait before the next try'],
  'auth.session_not_found': [404, 'There is no such session'],
  'policy.forbidden': [403, 'Your role does not allow this'],
  'posts.not_found': [404, 'There is no such post'],
  'posts.slug_taken': [409, 'Another post has this slug'],
  'posts.slug_not_found': [404, 'The post has no such former address'],
  'posts.slug_in_use': [409, 'The post is public under this address'],
  'posts.stale': [412, 'The post was changed by someone else'],
  'posts.revision_not_found': [404, 'The post has no such revision'],
  'posts.autosave_not_found': [404, 'You have nothing saved apart of this post'],
  'posts.autosave_too_large': [413, 'An autosave has room for 1 MiB'],
  'previews.not_found': [404, 'There is no such preview'],
  'previews.patient_data': [409, 'What is of a patient has no preview'],
  'previews.too_many': [409, 'The post has as many previews as it may'],
  'posts.category_not_found': [422, 'There is no such category'],
  'posts.author_not_found': [422, 'There is no such author'],
  'posts.reviewer_not_found': [422, 'There is no such reviewer'],
  'posts.too_many_references': [422, 'The post refers to more than it may'],
  'posts.reviewer_is_author': [422, 'Nobody is named as the reviewer of his own post'],
  'posts.tag_not_found': [422, 'There is no such tag'],
  'posts.related_not_found': [422, 'There is no such related post'],
  'posts.media_not_found': [422, 'There is no such file'],
  'posts.type_not_found': [422, 'There is no such post type'],
  'posts.parent_not_found': [422, 'There is no such parent'],
  'posts.parent_invalid': [422, 'A post stands below one of its own, hierarchical type'],
  'posts.cycle': [422, 'A post cannot stand below itself'],
  'posts.too_deep': [422, 'The posts would be nested too deeply'],
  'posts.has_children': [409, 'Other posts stand below this one'],
  'posts.disclaimer_required': [422, 'This compliance level needs a medical disclaimer'],
  'categories.not_found': [404, 'There is no such category'],
  'categories.slug_taken': [409, 'Another category has this slug'],
  'categories.name_taken': [409, 'Another category has this name'],
  'categories.parent_not_found': [422, 'There is no such parent category'],
  'categories.cycle': [422, 'A category cannot stand below itself'],
  'categories.too_deep': [422, 'The categories would be nested too deeply'],
  'categories.in_use': [409, 'Posts or categories hang on this category'],
  'categories.target_not_found': [422, 'There is no such category to move to'],
  'categories.stale': [412, 'The category was changed by someone else'],
  'tags.not_found': [404, 'There is no such tag'],
  'tags.slug_taken': [409, 'Another tag has this slug'],
  'tags.name_taken': [409, 'Another tag has this name'],
  'tags.stale': [412, 'The tag was changed by someone else'],
  'tags.in_use': [409, 'Posts bear this tag'],
  'tags.target_not_found': [422, 'There is no such other tag'],
  'post_types.not_found': [404, 'There is no such post type'],
  'post_types.key_taken': [409, 'Another post type has this key'],
  'post_types.stale': [412, 'The post type was changed by someone else'],
  'post_types.builtin': [409, 'Every tenant has this post type'],
  'post_types.in_use': [409, 'There are posts of this type'],
  'post_types.has_tree': [409, 'Posts of this type stand below each other'],
  'media.not_found': [404, 'There is no such file'],
  'media.file_missing': [400, 'The upload has no file part'],
  'media.type_not_allowed': [415, 'This type of file is not accepted'],
  'media.too_large': [413, 'The file is too large'],
  'media.post_not_found': [422, 'There is no such post'],
  'media.stale': [412, 'The file was changed by someone else'],
  'media.in_use': [409, 'A post or a value shows the file'],
  'media.is_public': [403, 'What is said of a file in a public article is changed by an editor'],
  'media.storage_failed': [503, 'The file could not be stored'],
  'custom_fields.not_found': [404, 'The post has no such custom field'],
  'custom_fields.invalid_value': [422, 'The value does not fit the custom field'],
  'custom_fields.required': [422, 'A required custom field cannot be emptied or removed'],
  'custom_fields.unreadable': [409, 'The stored value cannot be decrypted'],
  'field_groups.not_found': [404, 'There is no such field group'],
  'field_groups.stale': [412, 'The field group was changed by someone else'],
  'field_groups.key_taken': [409, 'Another field group has this key'],
  'field_groups.disagree': [
    409,
    'Another field group says otherwise of the type, the filter or the patient data of this field',
  ],
  'field_groups.too_many': [409, 'The tenant has as many field groups as it may'],
  'field_groups.values_exist': [409, 'Values of these fields would lose their meaning'],
  'field_groups.invalid': [422, 'The field group is not sound'],
  'users.not_found': [404, 'There is no such user'],
  'users.email_taken': [409, 'The e-mail cannot be used'],
  'users.heir_not_found': [422, 'There is no such person who writes posts'],
  'users.stale': [412, 'The user was changed by someone else'],
  'api_keys.not_found': [404, 'There is no such API key'],
  'api_keys.stale': [412, 'The API key was changed by someone else'],
  'api_keys.not_active': [409, 'The API key does not work any more'],
  'api_keys.already_rotated': [409, 'The API key was rotated before'],
  'api_keys.expires_too_late': [422, 'An API key lives for 366 days at most'],
  'invitations.not_found': [404, 'There is no such invitation'],
  'invitations.already_pending': [409, 'This address was invited already'],
  'invitations.not_pending': [409, 'The invitation was accepted or taken back'],
  'invitations.sent_too_often': [409, 'This invitation has sent as many mails as it may'],
  'invitations.too_many': [429, 'Too many invitations were sent in this hour; wait a while'],
  'tenants.not_found': [404, 'There is no such tenant'],
  'tenants.stale': [412, 'The tenant was changed by someone else'],
  'tenants.has_administrator': [409, 'The tenant has an administrator, who invites others'],
  'tenants.slug_taken': [409, 'Another tenant has this slug'],
  'tenants.wrong_status': [409, 'The tenant is not in a state that allows this'],
  'tenants.held': [409, 'A legal hold keeps this tenant'],
  'tenant.export_running': [409, 'An export of this tenant is under way'],
  'tenant.export_not_found': [404, 'There is no such export'],
  'tenant.domain_not_found': [404, 'There is no such domain'],
  'tenant.domain_taken': [409, 'The domain is on the list already'],
  'tenant.too_many_domains': [409, 'The list of domains is full'],
  'tenant.domain_not_proven': [409, 'The proof was not found'],
  'tenant.stale': [412, 'The settings were changed by someone else'],
  'grants.not_active': [403, 'There is no such access grant of yours that is active'],
  'grants.not_found': [404, 'There is no such access grant'],
  'grants.tenant_not_found': [422, 'There is no such tenant'],
  'grants.already_requested': [409, 'A request of yours to this tenant still waits'],
  'grants.wrong_state': [409, 'The access grant is not in a state that allows this'],
  'quota.posts_exceeded': [409, 'The tenant has as many posts as it may'],
  'quota.storage_exceeded': [409, 'The tenant has no room for this file'],
  'quota.seats_exceeded': [409, 'The tenant has as many people as it may'],
  'workflow.category_requires': [422, 'A category of the post asks for more than it has'],
  'workflow.not_found': [404, 'The post has no review yet'],
  'workflow.not_approved': [409, 'The current revision is not approved'],
  'workflow.patient_post': [
    409,
    'The post is a patient’s by now; what it said before is not published',
  ],
  'workflow.not_waiting': [409, 'The post does not wait for this decision'],
  'workflow.already_submitted': [409, 'This revision is already in review'],
  'workflow.nothing_changed': [409, 'The revision was refused; change it before you submit again'],
  'workflow.own_post': [403, 'Nobody decides on his own post'],
  'workflow.not_published': [409, 'The post is not published'],
  'workflow.slug_taken': [409, 'Another published post has this slug'],
  'workflow.author_removed': [409, 'The author of the post is no longer here'],
  'schedule.not_found': [404, 'Nothing is planned for this post'],
  'schedule.already_planned': [409, 'This is planned for the post already'],
  'schedule.in_release': [409, 'A planned release changes this post'],
  'releases.not_found': [404, 'There is no such release'],
  'releases.stale': [412, 'The release was changed by someone else'],
  'releases.wrong_state': [409, 'The release is not in a state that allows this'],
  'releases.has_history': [409, 'A release that was planned once is kept'],
  'releases.not_ready': [409, 'The release has items that cannot be planned'],
  'releases.post_not_found': [422, 'There is no such post'],
  'delivery.not_found': [404, 'There is no such published content'],
  'delivery.key_required': [403, 'What was public before is told to API keys of the tenant alone'],
  'service.unavailable': [503, 'A service this request needs is down'],
  'service.keys_unavailable': [503, 'The keys of encrypted values cannot be reached'],
  'service.overloaded': [503, 'The service is busy'],
  'service.internal': [500, 'Something went wrong on our side'],
} as const satisfies Record<string, readonly [status: number, title: string]>;

export type ProblemCode = keyof typeof PROBLEMS;

/** One thing wrong with one field; `pointer` is a JSON pointer into the body (RFC 6901) or a parameter's name. */
export interface FieldError {
  readonly pointer: string;
  readonly message: string;
  readonly code: string;
}

export interface ProblemExtras {
  readonly detail?: string;
  readonly errors?: readonly FieldError[];
  /** Further members of the answer, for instance the open findings. */
  readonly members?: Readonly<Record<string, unknown>>;
  readonly retryAfterSeconds?: number;
}

/** The one error the house throws on purpose; one filter turns it into `application/problem+json`. */
export class Problem extends Error {
  readonly status: number;
  readonly title: string;

  constructor(
    readonly code: ProblemCode,
    readonly extras: ProblemExtras = {},
  ) {
    super(code);
    this.name = 'Problem';
    [this.status, this.title] = PROBLEMS[code];
  }
}

export function problem(code: ProblemCode, extras: ProblemExtras = {}): Problem {
  return new Problem(code, extras);
}
