import { Module } from '@nestjs/common';
import { RulePoliciesController } from './rule-policies.controller.js';
import { RulePoliciesService } from './rule-policies.service.js';

@Module({ controllers: [RulePoliciesController], providers: [RulePoliciesService] })
export class RulePoliciesModule {}
