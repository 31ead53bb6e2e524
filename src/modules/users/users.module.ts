import { Module } from '@nestjs/common';
import { AuthController } from './auth.controller.js';
import { AuthService } from './auth.service.js';
import { MeController } from './me.controller.js';
import { MySessionsController } from './my-sessions.controller.js';
import { OwnPasswordService } from './own-password.service.js';
import { SessionsService } from './sessions.service.js';
import { UserSessionsController } from './user-sessions.controller.js';
import { UsersController } from './users.controller.js';
import { UsersService } from './users.service.js';

@Module({
  controllers: [
    AuthController,
    MeController,
    MySessionsController,
    UsersController,
    UserSessionsController,
  ],
  providers: [AuthService, OwnPasswordService, SessionsService, UsersService],
})
export class UsersModule {}
