import { aliasExam } from './alias.ts'

aliasExam()
