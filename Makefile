# Tidewater on one machine. `make help` lists what there is; docs/local.md tells more.
TIDEWATER := platform/local/bin/tidewater

.DEFAULT_GOAL := help
.PHONY: help up down reset status sample test e2e bench charts images licences rehearse rolling release fmt

help: ## list the targets
	@grep -hE '^[a-z0-9]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z0-9]+):.*## (.*)/make \1\t\2/' | expand -t 16

up: ## build what changed and start everything; DETACH=1 leaves it running, SERVICES=lead,account starts a part
	@$(TIDEWATER) up $(if $(DETACH),--detach)

down: ## stop everything; the data stays
	@$(TIDEWATER) down

reset: ## stop everything and drop the data
	@$(TIDEWATER) reset

status: ## say how each part is
	@$(TIDEWATER) status

sample: ## load DATA=dir (people, accounts, products, opportunities) and print the reports beside the known answers
	@$(TIDEWATER) sample "$(DATA)"

test: ## run every test; ends with one line of counts
	@platform/local/bin/swept platform/local/bin/test

e2e: ## run the end-to-end tests in a suite of their own; REGION=http://localhost:8080 takes a running one, TARGET=compose walks through containers
	@$(if $(filter compose,$(TARGET)),docker/e2e,platform/local/bin/swept platform/e2e/run)

bench: ## measure beside the floor and write bench/README.md
	@bench/run

charts: ## check the Helm charts: lint, golden renders, schemas, policies; GOLDEN=update renews the renders
	@charts/run

images: ## build the images of all parts; REGISTRY, VERSION, BASE_IMAGE, SAVE=dir and more are told in docker/images
	@docker/images

licences: ## check the licences of everything that is shipped against docs/licences.txt
	@docker/licences

rehearse: ## rehearse a backup and a point-in-time restore in a suite of its own, with the loss and time measured
	@platform/local/bin/rehearse

rolling: ## rehearse a rollout: two instances of each service restarted one by one under load, no request may fail
	@platform/local/bin/rolling

release: ## make charts, images, SBOMs and checksums of one VERSION in dist/
	@docker/release

fmt: ## format the Java sources
	@JAVA_HOME="$$(platform/local/bin/find-jdk)" $(or $(MVN),mvn) -q spotless:apply
