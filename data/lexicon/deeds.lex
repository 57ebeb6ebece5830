# Nouns that name the deed of a verb: what the verb's entries say holds of them too, where no entry of their own
# knows an event. Whose deed it is stands before it ("Algeria's |closure| of ..."), after "by", or does the verb of
# announcing_deed above it; what it is done to stands after "of" (src/code/coder.c, clause.c).
@format 1
@version 2026.1
@licence Apache-2.0

@list announcing_deed announce, order, decree, proclaim, begin, start, complete, finish, approve, authorise, authorize, decide, impose, continue, carry, undertake, enact, launch, step, speed, hasten, intensify, unveil, finalise, finalize, oversee, direct

@deed close closure, closing, shutdown
@deed suspend suspension
@deed halt halting, halt
@deed cancel cancellation
@deed ban ban, banning
@deed freeze freeze, freezing
@deed recall recall, recalling
@deed expel expulsion, ouster
@deed sever severing, severance
@deed resume resumption, resuming
@deed reopen reopening, re-opening
@deed restore restoration
@deed open opening
@deed release release, freeing
@deed arrest arrest
@deed detain detention
@deed capture capture
@deed extradite extradition
@deed deport deportation
@deed repatriate repatriation
@deed evict eviction
@deed seize seizure
@deed confiscate confiscation
@deed nationalise nationalisation
@deed nationalize nationalization
@deed withdraw withdrawal, pullout
@deed dispatch dispatch, despatch
@deed deploy deployment
@deed send sending
@deed deliver delivery
@deed transfer transfer
@deed buy purchase
@deed sell sale
@deed lift lifting
@deed ease easing
@deed impose imposition
@deed tighten tightening
@deed recognise recognition
@deed recognize recognition
@deed revoke revocation
@deed terminate termination
@deed sign signing
@deed test test, testing
@deed block blocking
@deed violate violation
@deed intercept interception
@deed abduct abduction
@deed kidnap kidnapping
@deed execute execution
@deed destroy destruction
@deed demolish demolition
@deed encircle encirclement
@deed storm storming
@deed train training
@deed grant granting
