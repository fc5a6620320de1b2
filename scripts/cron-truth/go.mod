module cdk8s-postgres/scripts/cron-truth

go 1.26.0

require github.com/robfig/cron v1.2.0
