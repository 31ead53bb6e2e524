/**
 * Every function that runs with more rights than its caller. A new one is a new door through row security: it is
 * added here on purpose, with its reason, or the catalogue test names it.
 */
export const DEFINER_FUNCTIONS: Readonly<Record<string, string>> = {
  'app.active_grant(uuid,uuid)': 'an access grant is looked up before its tenant is the context',
  'app.assign_wp_id()': 'counts per tenant in a table no application role may touch',
  'app.audit_row()': 'appends to the trail whatever the writer may do',
  'app.bury_tenant()': 'the owner ends a tenant, inside its signed context and once it is due',
  'app.begin_password_check(bytea,bytea,bytea)': 'misses are counted before any tenant is known',
  'app.change_password(uuid,text,text,uuid)': 'hashes are changed where they are checked',
  'app.close_session(uuid)': 'sessions have no tenant',
  'app.close_sessions(uuid,uuid,uuid)': 'sessions have no tenant',
  'app.confirm_session(uuid)': 'sessions have no tenant',
  'app.clean_publication(uuid,integer,integer,jsonb)':
    'takes out of a public text what no browser should run, which editors do not write',
  'app.texts_to_clean(integer,uuid,integer)':
    'the relay finds texts of every tenant that older rules let through, ids only',
  'app.count_terms()': 'keeps the counts of categories and tags, which editors do not write',
  'app.count_usage()': 'keeps counters that nobody may write by hand',
  'app.count_requests(uuid,bigint,jsonb)':
    'requests are counted for whoever asks, before any scope',
  'app.count_requeue(uuid,uuid,integer)': 'the relay counts attempts of reviews it may not read',
  'app.create_api_key(text,bytea,text[],inet[],text[],timestamp with time zone,text)':
    'makes a key with its service user; editors write no hash and no service user by hand',
  'app.domains_to_check(interval,integer)': 'the relay looks at verified domains of every tenant',
  'app.due_erasures()': 'the relay finds tenants whose waiting time is over, ids only',
  'app.credentials_of(uuid)': 'a password is checked again where credentials are',
  'app.due_references(integer)':
    'the relay finds references of every tenant to be looked up, ids only',
  'app.due_schedules(integer)': 'the relay finds what is due of every tenant, ids only',
  'app.end_links()': 'ends the links of whose role, password or presence changes',
  'app.end_invitations()':
    'ends what somebody sent who is no administrator any more; editors change no invitation by hand',
  'app.end_sessions()': 'ends the sessions of whose role, password or presence changes',
  'app.end_tenant_sessions()': 'ends the sessions of a tenant that is suspended',
  'app.ensure_audit_partitions(integer)': 'makes tables, which only the owner may',
  'app.follow_custom_field()':
    'keeps what a value names and is found by, which editors do not write by hand',
  'app.index_publication()':
    'keeps what a published value is found by, which nobody writes by hand',
  'app.keep_field_group()': 'keeps the versions of a field group and what follows from it',
  'app.open_media(uuid[])': 'partner sites see of a file what is open, and only where it is named',
  'app.withdraw_patients()': 'takes from what is public what turned out to be patient data',
  'app.remember_mark()': 'what was ever marked as a patient’s is in a table that no role may touch',
  'app.spare_patients()': 'what is published is held against marks that no role may read',
  'app.marked_keys(uuid)': 'a field that is gone leaves its mark where no role may read',
  'app.holds_marked(uuid)':
    'a grant is not shown which fields are a patient’s, nor what quotes them',
  'app.without_marked(uuid,uuid,jsonb)':
    'a grant is not shown the marks by which a revision is made fit to be seen',
  'app.find_api_keys(uuid[],bytea[])': 'a key is shown before any tenant is known',
  'app.erase_tenant(integer)':
    'the owner removes rows of one tenant, inside its signed context and once it is due',
  'app.exports_to_tend(interval,integer)':
    'the relay finds exports of every tenant to finish or to remove, ids only',
  'app.find_credentials(text)': 'log-in, before any tenant is known',
  'app.find_tenant(text)': 'delivery knows a tenant by its slug first',
  'app.give_settings()': 'a tenant has settings from its first moment, whoever makes it',
  'app.grant_stands(uuid,uuid,uuid)':
    'the check of a context asks for the grant it names, before there is a tenant',
  'app.house_of_post(uuid)':
    'whom the tenant lets look at posts checks them by facts whose tables he does not see',
  'app.install_context_key(bytea,bytea)':
    'the owner stores the key of the signed context, which it cannot read',
  'app.key_origins(uuid)': 'a browser asks before it shows its key',
  'app.file_publication()':
    'what is public is filed by category, tag and name, which editors do not write',
  'app.guard_public_media()':
    'whether an article shows a file is asked for keys, too, which see no article of others',
  'app.give_post_types()': 'a tenant has its two types from its first moment, whoever makes it',
  'app.link_post()': 'what a post refers to is kept by keys that editors do not write',
  'app.forget_rates()': 'the relay removes counts it may not read',
  'app.keep_revision()': 'editors write no revisions by hand',
  'app.number_post()':
    'hashes of a post what its revision keeps, fields included; what it reads goes nowhere else',
  'app.follow_new_post()':
    'a new post has its revision, its review, its row of the trail and its words, whoever writes it',
  'app.keep_slug_history()': 'nobody writes by hand under what a post was public',
  'app.keep_transition()': 'nobody writes the history of a review by hand',
  'app.list_sessions(uuid)': 'sessions have no tenant',
  'app.requests_of_month(uuid)': 'a quota is known before any scope: one number',
  'app.limits_of_tenant(uuid)': 'what a tenant may ask is known before any scope: numbers alone',
  'app.live_session(uuid)': 'sessions have no tenant',
  'app.miss_domain(uuid,uuid,integer)':
    'the relay notes that the proof of a domain was not found again',
  'app.note_host(text,boolean,integer)': 'all processes share what they know of outside hosts',
  'app.note_key_use(uuid)': 'notes the use of a key of any tenant',
  'app.origin_is_known(text)':
    'a browser asks before it says who it is; the answer names no tenant',
  'app.origin_is_proven(text)':
    'a browser asks before anybody signs in; the answer names no tenant',
  'app.own_access_grants()': 'who asked for access has no tenant and sees his own requests',
  'app.open_session(uuid,text,bytea,interval,text,cidr)': 'sessions have no tenant',
  'app.password_check_passed(bytea,bytea,bytea)': 'misses are counted before any tenant is known',
  'app.password_check_wait(bytea,bytea,bytea)': 'misses are counted before any tenant is known',
  'app.place_subcategories()':
    'level and what is inherited are not written by editors, nor are the marks of posts',
  'app.printed_establishment()':
    'partner sites print the house that publishes, and see neither tenant nor settings',
  'app.proven()': 'reads the key of the signed context, which nobody else may',
  'app.purge_password_checks()': 'the counters are in a table no role may touch',
  'app.purge_sessions()': 'sessions have no tenant',
  'app.question_reviews()': 'who says something of a file need not see every post that shows it',
  'app.record_session_event(text,uuid,uuid,uuid,text,integer,text)':
    'appends to the trail for the role of credentials, which has no table',
  'app.request_access(uuid,text,text[],integer)': 'who asks for access has no tenant to write in',
  'app.return_access(uuid)': 'who gives access back has no tenant to write in',
  'app.open_usage()': 'makes the counters of a new tenant',
  'app.reconcile_usage(uuid)': 'the relay counts rows anew that it may not read',
  'app.rotate_api_key(uuid,bytea,timestamp with time zone,interval)':
    'makes the successor of a key; editors write no hash',
  'app.rehash_password(uuid,text,text)': 'a hash under old parameters is replaced where hashes are',
  'app.rotate_refresh_token(bytea,bytea,text)': 'sessions have no tenant',
  'app.index_post()': 'keeps the index of working copies, which nobody writes by hand',
  'app.search_posts(text,text,text,text[],uuid,text[],text,uuid,integer)':
    'full-text and trigram operators cannot use their index under row security',
  'app.search_publications(text,integer)':
    'full-text operators cannot use their index under row security',
  'app.fields_to_encrypt()':
    'the relay finds tenants with values to encrypt, whose rows it may not read',
  'app.promise_encrypted_fields()':
    'only the owner of a table has its rows held against a constraint',
  'app.post_is_lendable(uuid)':
    'a grant for files says nothing of posts, whose level decides for them',
  'app.sight_of(text)': 'reads the scope of the grant of the context, which nobody sees under it',
  'app.stalled_runs(interval,integer)':
    'the relay finds forgotten reviews of every tenant, ids only',
  'app.claim_mails(integer,interval,integer)': 'workers take sealed mail of every tenant',
  'app.count_mails()': 'how much mail waits, over all tenants',
  'app.forget_mails(interval)': 'removes rows of mail that left',
  'app.mail_failed(uuid,integer,text,interval)': 'workers mark mail of every tenant',
  'app.mail_sent(uuid)': 'workers mark mail of every tenant',
  'app.queue_credential_mail(uuid,uuid,bytea)': 'credentials have no tenant to queue mail in',
  'app.queue_mail(uuid,bytea)': 'nobody who queues mail may read what waits',
  'app.try_domain(uuid,uuid,interval)':
    'counts looks for a proof apart from the request that asked, which may be undone',
  'app.verify_domain(uuid,uuid,text)':
    'a domain goes over from the tenant that had it to the one that proved it',
  'app.untold_grants(integer)':
    'the relay finds grants of which something is still to be told, ids only',
  'app.take_host_turn(text,integer,integer)':
    'all processes ask an outside host in turn; nothing of a tenant',
  'app.take_requests(jsonb)': 'all processes share counts that no role may touch',
  'app.tenant_counters(uuid)':
    'an administrator of the install reads four numbers of a tenant and no row',
  'app.keep_publication()': 'nobody writes the history of what was public by hand',
  'app.publication_as_of(timestamp with time zone,text)':
    'what was public is told from revisions that partner sites may not read',
  'app.publications_as_of(timestamp with time zone,timestamp with time zone,uuid,integer,text,text,uuid)':
    'what was public is told from revisions that partner sites may not read',
  'app.create_preview(uuid,integer,bytea,integer,boolean)':
    'editors write no hash of a token by hand',
  'app.use_preview(bytea)': 'a token is looked up by a hash that no role may read',
  'app.previewed(bytea)': 'who has a token reads the one revision that it names',
  'app.end_previews()':
    'ends the previews of a post in the trash, and of whose role or presence changes',
  'app.create_tenant(text,text,text,text,bytea,interval,uuid,bytea,bytea,bytea)':
    'a tenant and the invitation of its first administrator in one step',
  'app.invite_administrator(uuid,text,text,bytea,interval,uuid,bytea,bytea,bytea)':
    'the install invites into a tenant it cannot see',
  'app.create_invitation(text,text,text,text,text,text,bytea,interval,uuid,bytea,bytea,bytea)':
    'chooses the letter by accounts of other tenants, and tells nobody',
  'app.resend_invitation(uuid,bytea,interval,uuid,bytea,bytea,bytea)':
    'chooses the letter by accounts of other tenants, and tells nobody',
  'app.revoke_invitation(uuid)': 'editors change no invitation by hand',
  'app.find_invitation(bytea)': 'a link is followed before any tenant is known',
  'app.accept_invitation(bytea,text,text,text)': 'makes a person, which no serving role may',
  'app.accept_invitation_elsewhere(bytea,text,text,text,bytea,interval,uuid,bytea,bytea,bytea)':
    'chooses the letter by accounts of other tenants, and tells nobody',
  'app.request_email_change(uuid,uuid,text,text,bytea,interval,uuid,bytea,bytea,uuid,bytea,text,bytea)':
    'chooses the letter by accounts of other tenants, and tells nobody',
  'app.find_email_confirmation(bytea)': 'a link is followed before any tenant is known',
  'app.confirm_email(bytea,uuid,bytea,text)': 'changes an address, which no serving role may',
  'app.request_password_reset(text,bytea,integer,bytea,integer,bytea,interval,uuid,bytea,text)':
    'looks for an account of any tenant, and tells nobody',
  'app.find_password_reset(bytea)': 'a link is followed before any tenant is known',
  'app.reset_password(bytea,text,uuid,bytea,text)': 'changes a password, which no serving role may',
  'app.spend_mail_allowance(bytea,integer,interval)':
    'counts in a table no application role may touch',
  'app.forget_links()': 'removes links that ran out',
  'app.set_up_person(uuid,text,text,text,text,text,text,text)':
    'only set-up makes people with a password it chose',
  'app.set_up_tenant(text,text)': 'only set-up makes tenants that it fills itself',
};
